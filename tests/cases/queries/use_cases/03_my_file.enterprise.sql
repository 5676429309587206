select case when set_config('hub.caller', $1::text, true) is not null
then (select concat(
    '{"qualityIssues":',
    (select concat(
        '{"totalCount":',
        (select count(*)
          from quality_issues t1
          where t1.city_code = $2::bigint
          and t1.enterprise_id = $3::uuid
          and t1.state <> $4::text
        ),
        ',"edges":[',
        string_agg(t2.j0, ','),
        ']}'
      )
      from (select concat(
          '{"node":{"finding":',
          to_json(t3.finding),
          ',"recordType":',
          to_json(t3.record_type),
          ',"fieldName":',
          coalesce(to_json(t3.field_name)::text, 'null'),
          ',"dueOn":"',
          t3.due_on,
          '","state":"',
          t3.state,
          '","rule":',
          coalesce((select jsonb_object_agg(t4.code, concat(
              '{"dimension":',
              to_json(t4.dimension),
              ',"name":',
              to_json(t4.name),
              '}'
            ))
            from quality_rules t4
          ) ->> t3.rule_code, 'null'),
          ',"task":',
          coalesce((select concat(
              '{"taskNo":',
              to_json(t5.task_no),
              ',"dueOn":"',
              t5.due_on,
              '","state":"',
              t5.state,
              '"}'
            ) as j
            from tasks t5
            where t5.id = t3.task_id
            and t5.city_code = $2::bigint
            and t5.enterprise_id = $3::uuid
          ), 'null'),
          '}}'
        ) as j0
        from quality_issues t3
        where t3.city_code = $2::bigint
        and t3.enterprise_id = $3::uuid
        and t3.state <> $4::text
        order by t3.due_on asc, t3.id asc
        limit $5::bigint
      ) t2
    ),
    ',"tasks":',
    (select concat(
        '{"totalCount":',
        (select count(*)
          from tasks t6
          where t6.city_code = $2::bigint
          and t6.enterprise_id = $3::uuid
          and t6.state <> $6::text
        ),
        ',"edges":[',
        string_agg(t7.j0, ','),
        ']}'
      )
      from (select concat(
          '{"node":{"taskNo":',
          to_json(t8.task_no),
          ',"title":',
          to_json(t8.title),
          ',"kind":"',
          t8.kind,
          '","dueOn":"',
          t8.due_on,
          '","state":"',
          t8.state,
          '","fromUnit":',
          coalesce(t10.j, 'null'),
          ',"fromDepartment":',
          coalesce((select jsonb_object_agg(t11.code, concat(
              '{"name":',
              to_json(t11.name),
              '}'
            ))
            from departments t11
          ) ->> t8.from_department_code, 'null'),
          '}}'
        ) as j0
        from (select t8.*
          from tasks t8
          where t8.city_code = $2::bigint
          and t8.enterprise_id = $3::uuid
          and t8.state <> $6::text
          order by t8.due_on asc, t8.id asc
          limit $5::bigint
        ) t8
        left join lateral (select concat(
            '{"name":',
            to_json(t9.name),
            '}'
          ) as j
          from grids t9
          where t9.code = t8.from_grid_code offset 0
        ) t10 on true
      ) t7
    ),
    ',"licences":',
    (select concat(
        '{"totalCount":',
        (select count(*)
          from licences t12
          where t12.city_code = $2::bigint
          and t12.enterprise_id = $3::uuid
          and (t12.valid_to < ($7::date + $8::bigint::integer) and (t12.state is not null and not coalesce(t12.state = any($9::text[]), false)))
        ),
        ',"edges":[',
        string_agg(t13.j0, ','),
        ']}'
      )
      from (select concat(
          '{"node":{"licenceNo":',
          coalesce(to_json(t14.licence_no)::text, 'null'),
          ',"validTo":',
          coalesce('"' || t14.valid_to || '"', 'null'),
          ',"state":"',
          t14.state,
          '","kind":',
          coalesce((select jsonb_object_agg(t15.code, concat(
              '{"name":',
              to_json(t15.name),
              ',"applyRenewalBeforeDays":',
              coalesce(t15.apply_renewal_before_days::text, 'null'),
              '}'
            ))
            from licence_kinds t15
          ) ->> t14.kind_code, 'null'),
          ',"issuer":',
          coalesce((select jsonb_object_agg(t16.code, concat(
              '{"name":',
              to_json(t16.name),
              '}'
            ))
            from departments t16
          ) ->> t14.issuer_code, 'null'),
          '}}'
        ) as j0
        from licences t14
        where t14.city_code = $2::bigint
        and t14.enterprise_id = $3::uuid
        and (t14.valid_to < ($7::date + $8::bigint::integer) and (t14.state is not null and not coalesce(t14.state = any($9::text[]), false)))
        order by (t14.valid_to is null) asc, t14.valid_to asc, t14.id asc
        limit $5::bigint
      ) t13
    ),
    ',"certificates":',
    (select concat(
        '{"totalCount":',
        (select count(*)
          from safety_people t17
          left join safety_people_operational_worker_certificate t18 on t18.id = t17.id
          and t18.city_code = $2::bigint
          and t18.enterprise_id = $3::uuid
          where t17.city_code = $2::bigint
          and t17.enterprise_id = $3::uuid
          and (t18.valid_to < ($7::date + $8::bigint::integer) or t18.recheck_due < ($7::date + $10::bigint::integer))
        ),
        ',"edges":[',
        string_agg(t19.j0, ','),
        ']}'
      )
      from (select concat(
          '{"node":{"name":',
          coalesce(to_json(t22.name)::text, 'null'),
          ',"post":"',
          t20.post,
          '","certificateKind":',
          coalesce(to_json(t24.certificate_kind)::text, 'null'),
          ',"validTo":',
          coalesce('"' || t24.valid_to || '"', 'null'),
          ',"recheckDue":',
          coalesce('"' || t24.recheck_due || '"', 'null'),
          '}}'
        ) as j0
        from (select t20.*
          from safety_people t20
          left join safety_people_operational_worker_certificate t25 on t25.id = t20.id
          and t25.city_code = $2::bigint
          and t25.enterprise_id = $3::uuid
          where t20.city_code = $2::bigint
          and t20.enterprise_id = $3::uuid
          and (t25.valid_to < ($7::date + $8::bigint::integer) or t25.recheck_due < ($7::date + $10::bigint::integer))
          order by (t25.valid_to is null) asc, t25.valid_to asc, t20.id asc
          limit $5::bigint
        ) t20
        left join lateral (select t21.*
          from safety_people_personal_staff_name t21
          where t21.id = t20.id
          and t21.city_code = $2::bigint
          and t21.enterprise_id = $3::uuid offset 0
        ) t22 on true
        left join lateral (select t23.*
          from safety_people_operational_worker_certificate t23
          where t23.id = t20.id
          and t23.city_code = $2::bigint
          and t23.enterprise_id = $3::uuid offset 0
        ) t24 on true
      ) t19
    ),
    ',"evaluations":',
    (select concat(
        '{"totalCount":',
        (select count(*)
          from evaluations t26
          where t26.city_code = $2::bigint
          and t26.enterprise_id = $3::uuid
          and (t26.valid_to < ($7::date + $8::bigint::integer) and t26.state <> $11::text)
        ),
        ',"edges":[',
        string_agg(t27.j0, ','),
        ']}'
      )
      from (select concat(
          '{"node":{"reportNo":',
          to_json(t28.report_no),
          ',"validTo":',
          coalesce('"' || t28.valid_to || '"', 'null'),
          ',"state":"',
          t28.state,
          '","kind":',
          coalesce((select jsonb_object_agg(t29.code, concat(
              '{"name":',
              to_json(t29.name),
              '}'
            ))
            from evaluation_kinds t29
          ) ->> t28.kind_code, 'null'),
          ',"institution":',
          coalesce(t31.j, 'null'),
          '}}'
        ) as j0
        from (select t28.*
          from evaluations t28
          where t28.city_code = $2::bigint
          and t28.enterprise_id = $3::uuid
          and (t28.valid_to < ($7::date + $8::bigint::integer) and t28.state <> $11::text)
          order by (t28.valid_to is null) asc, t28.valid_to asc, t28.id asc
          limit $5::bigint
        ) t28
        left join lateral (select concat(
            '{"name":',
            to_json(t30.name),
            '}'
          ) as j
          from institutions t30
          where t30.id = t28.institution_id offset 0
        ) t31 on true
      ) t27
    ),
    ',"hazards":',
    (select concat(
        '{"totalCount":',
        (select count(*)
          from hazards t32
          where t32.city_code = $2::bigint
          and t32.enterprise_id = $3::uuid
          and (t32.state is not null and not coalesce(t32.state = any($12::text[]), false))
        ),
        ',"edges":[',
        string_agg(t33.j0, ','),
        ']}'
      )
      from (select concat(
          '{"node":{"level":"',
          t34.level,
          '","state":"',
          t34.state,
          '","deadline":"',
          t34.deadline,
          '","description":',
          coalesce(to_json(t36.description)::text, 'null'),
          '}}'
        ) as j0
        from (select t34.*
          from hazards t34
          where t34.city_code = $2::bigint
          and t34.enterprise_id = $3::uuid
          and (t34.state is not null and not coalesce(t34.state = any($12::text[]), false))
          order by t34.deadline asc, t34.id asc
          limit $5::bigint
        ) t34
        left join lateral (select t35.*
          from hazards_commercial t35
          where t35.id = t34.id
          and t35.city_code = $2::bigint
          and t35.enterprise_id = $3::uuid offset 0
        ) t36 on true
      ) t33
    ),
    '}'
  )
)
end
