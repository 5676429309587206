select case when set_config('hub.caller', $1::text, true) is not null
then (select concat(
    '{"pilots":',
    (select concat(
        '{"totalCount":',
        (select count(*)
          from pilots t1
          where t1.city_code = $2::bigint
          and $3::text = any(t1.department_codes)
          and (t1.kind = $4::text and exists (select 1
            from departments t2
            where t2.code = t1.owner_department_code
            and t2.code = $5::text
          ) and t1.left_on is null)
        ),
        ',"edges":[',
        string_agg(t3.j0, ','),
        ']}'
      )
      from (select concat(
          '{"node":{"selectedOn":',
          coalesce('"' || t4.selected_on || '"', 'null'),
          ',"batch":',
          to_json(t4.batch),
          ',"isKeyIndustry":',
          t4.is_key_industry::text,
          ',"state":"',
          t4.state,
          '","enterprise":',
          coalesce((select concat(
              '{"uscc":',
              coalesce('"' || t5.uscc || '"', 'null'),
              ',"name":',
              to_json(t5.name),
              ',"standardizations":',
              (select concat(
                  '{"edges":[',
                  string_agg(t6.j0, ','),
                  ']}'
                )
                from (select concat(
                    '{"node":{"grade":"',
                    t7.grade,
                    '","state":"',
                    t7.state,
                    '","validTo":',
                    coalesce('"' || t7.valid_to || '"', 'null'),
                    '}}'
                  ) as j0
                  from standardizations t7
                  where t7.city_code = $2::bigint
                  and $3::text = any(t7.department_codes)
                  and t7.enterprise_id = t5.id
                  order by (t7.valid_to is null) asc, t7.valid_to desc, t7.id desc
                  limit $6::bigint
                ) t6
              ),
              ',"creditRecords":',
              (select concat(
                  '{"edges":[',
                  string_agg(t8.j0, ','),
                  ']}'
                )
                from (select concat(
                    '{"node":{"listedOn":',
                    coalesce('"' || t9.listed_on || '"', 'null'),
                    ',"until":',
                    coalesce('"' || t9.until || '"', 'null'),
                    ',"removedOn":',
                    coalesce('"' || t9.removed_on || '"', 'null'),
                    '}}'
                  ) as j0
                  from credit_records_face t9
                  where t9.city_code = $2::bigint
                  and (t9.listed_on <= $7::date and (t9.removed_on is null or t9.removed_on > $7::date) and (t9.until is null or t9.until > $7::date))
                  and t9.enterprise_id = t5.id
                  order by (t9.listed_on is null) asc, t9.listed_on desc, t9.id desc
                  limit $6::bigint
                ) t8
              ),
              ',"hazards":',
              (select concat(
                  '{"totalCount":',
                  (select count(*)
                    from hazards_face t10
                    where t10.city_code = $2::bigint
                    and (t10.listed_on <= $7::date and (t10.struck_off_on is null or t10.struck_off_on > $7::date))
                    and (t10.listed_on is not null and t10.struck_off_on is null)
                    and t10.enterprise_id = t5.id
                  ),
                  ',"edges":[',
                  string_agg(t11.j0, ','),
                  ']}'
                )
                from (select concat(
                    '{"node":{"listedOn":',
                    coalesce('"' || t12.listed_on || '"', 'null'),
                    ',"listingBrief":',
                    coalesce(to_json(t12.listing_brief)::text, 'null'),
                    '}}'
                  ) as j0
                  from hazards_face t12
                  where t12.city_code = $2::bigint
                  and (t12.listed_on <= $7::date and (t12.struck_off_on is null or t12.struck_off_on > $7::date))
                  and (t12.listed_on is not null and t12.struck_off_on is null)
                  and t12.enterprise_id = t5.id
                  order by t12.id asc
                  limit $8::bigint
                ) t11
              ),
              ',"licences":',
              (select concat(
                  '{"edges":[',
                  string_agg(t13.j0, ','),
                  ']}'
                )
                from (select concat(
                    '{"node":{"licenceNo":',
                    coalesce(to_json(t14.licence_no)::text, 'null'),
                    ',"state":"',
                    t14.state,
                    '","validTo":',
                    coalesce('"' || t14.valid_to || '"', 'null'),
                    ',"kind":',
                    coalesce((select jsonb_object_agg(t15.code, concat(
                        '{"name":',
                        to_json(t15.name),
                        '}'
                      ))
                      from licence_kinds t15
                    ) ->> t14.kind_code, 'null'),
                    '}}'
                  ) as j0
                  from licences t14
                  where t14.city_code = $2::bigint
                  and $3::text = any(t14.department_codes)
                  and t14.enterprise_id = t5.id
                  order by (t14.valid_to is null) asc, t14.valid_to asc, t14.id asc
                  limit $9::bigint
                ) t13
              ),
              '}'
            ) as j
            from enterprises t5
            where t5.id = t4.enterprise_id
            and t5.city_code = $2::bigint
            and $3::text = any(t5.department_codes)
          ), 'null'),
          '}}'
        ) as j0
        from pilots t4
        left join enterprises t16 on t16.id = t4.enterprise_id
        and t16.city_code = $2::bigint
        and $3::text = any(t16.department_codes)
        where t4.city_code = $2::bigint
        and $3::text = any(t4.department_codes)
        and (t4.kind = $4::text and exists (select 1
          from departments t17
          where t17.code = t4.owner_department_code
          and t17.code = $5::text
        ) and t4.left_on is null)
        order by (t16.name is null) asc, t16.name asc, t4.id asc
        limit $10::bigint
      ) t3
    ),
    ',"noLonger":',
    (select concat(
        '{"totalCount":',
        (select count(*)
          from pilots t18
          where t18.city_code = $2::bigint
          and $3::text = any(t18.department_codes)
          and (t18.kind = $4::text and exists (select 1
            from departments t19
            where t19.code = t18.owner_department_code
            and t19.code = $5::text
          ) and t18.left_on is null and exists (select 1
            from enterprises t20
            where t20.id = t18.enterprise_id
            and t20.city_code = $2::bigint
            and $3::text = any(t20.department_codes)
            and (not coalesce(exists (select 1
              from standardizations t21
              where t21.enterprise_id = t20.id
              and t21.city_code = $2::bigint
              and $3::text = any(t21.department_codes)
              and (t21.state = any($11::text[]) and t21.valid_to >= ($7::date + $12::bigint::integer))
            ), false) or exists (select 1
              from credit_records_face t22
              where t22.enterprise_id = t20.id
              and t22.city_code = $2::bigint
              and (t22.listed_on <= $7::date and (t22.removed_on is null or t22.removed_on > $7::date) and (t22.until is null or t22.until > $7::date))
              and (t22.listed_on is not null and t22.removed_on is null and t22.until > ($7::date + $13::bigint::integer))
            ) or exists (select 1
              from hazards_face t23
              where t23.enterprise_id = t20.id
              and t23.city_code = $2::bigint
              and (t23.listed_on <= $7::date and (t23.struck_off_on is null or t23.struck_off_on > $7::date))
              and (t23.listed_on is not null and t23.struck_off_on is null)
            ) or exists (select 1
              from licences t24
              where t24.enterprise_id = t20.id
              and t24.city_code = $2::bigint
              and $3::text = any(t24.department_codes)
              and (t24.state = any($14::text[]) or (t24.state = any($15::text[]) and t24.valid_to < ($7::date + $12::bigint::integer)))
            ))
          ))
        ),
        ',"edges":[',
        string_agg(t25.j0, ','),
        ']}'
      )
      from (select concat(
          '{"node":{"enterprise":',
          coalesce((select concat(
              '{"name":',
              to_json(t27.name),
              '}'
            ) as j
            from enterprises t27
            where t27.id = t26.enterprise_id
            and t27.city_code = $2::bigint
            and $3::text = any(t27.department_codes)
          ), 'null'),
          '}}'
        ) as j0
        from pilots t26
        left join enterprises t28 on t28.id = t26.enterprise_id
        and t28.city_code = $2::bigint
        and $3::text = any(t28.department_codes)
        where t26.city_code = $2::bigint
        and $3::text = any(t26.department_codes)
        and (t26.kind = $4::text and exists (select 1
          from departments t29
          where t29.code = t26.owner_department_code
          and t29.code = $5::text
        ) and t26.left_on is null and exists (select 1
          from enterprises t30
          where t30.id = t26.enterprise_id
          and t30.city_code = $2::bigint
          and $3::text = any(t30.department_codes)
          and (not coalesce(exists (select 1
            from standardizations t31
            where t31.enterprise_id = t30.id
            and t31.city_code = $2::bigint
            and $3::text = any(t31.department_codes)
            and (t31.state = any($11::text[]) and t31.valid_to >= ($7::date + $12::bigint::integer))
          ), false) or exists (select 1
            from credit_records_face t32
            where t32.enterprise_id = t30.id
            and t32.city_code = $2::bigint
            and (t32.listed_on <= $7::date and (t32.removed_on is null or t32.removed_on > $7::date) and (t32.until is null or t32.until > $7::date))
            and (t32.listed_on is not null and t32.removed_on is null and t32.until > ($7::date + $13::bigint::integer))
          ) or exists (select 1
            from hazards_face t33
            where t33.enterprise_id = t30.id
            and t33.city_code = $2::bigint
            and (t33.listed_on <= $7::date and (t33.struck_off_on is null or t33.struck_off_on > $7::date))
            and (t33.listed_on is not null and t33.struck_off_on is null)
          ) or exists (select 1
            from licences t34
            where t34.enterprise_id = t30.id
            and t34.city_code = $2::bigint
            and $3::text = any(t34.department_codes)
            and (t34.state = any($14::text[]) or (t34.state = any($15::text[]) and t34.valid_to < ($7::date + $12::bigint::integer)))
          ))
        ))
        order by (t28.name is null) asc, t28.name asc, t26.id asc
        limit $10::bigint
      ) t25
    ),
    ',"replacements":',
    (select concat(
        '{"totalCount":',
        (select count(*)
          from enterprises t35
          where t35.city_code = $2::bigint
          and $3::text = any(t35.department_codes)
          and (t35.status = $16::text and not coalesce(exists (select 1
            from pilots t36
            where t36.enterprise_id = t35.id
            and t36.city_code = $2::bigint
            and $3::text = any(t36.department_codes)
            and t36.left_on is null
          ), false) and exists (select 1
            from standardizations t37
            where t37.enterprise_id = t35.id
            and t37.city_code = $2::bigint
            and $3::text = any(t37.department_codes)
            and (t37.state = any($11::text[]) and t37.valid_to >= ($7::date + $12::bigint::integer))
          ) and not coalesce(exists (select 1
            from credit_records_face t38
            where t38.enterprise_id = t35.id
            and t38.city_code = $2::bigint
            and (t38.listed_on <= $7::date and (t38.removed_on is null or t38.removed_on > $7::date) and (t38.until is null or t38.until > $7::date))
            and (t38.listed_on is not null and t38.removed_on is null and t38.until > ($7::date + $13::bigint::integer))
          ), false) and not coalesce(exists (select 1
            from hazards_face t39
            where t39.enterprise_id = t35.id
            and t39.city_code = $2::bigint
            and (t39.listed_on <= $7::date and (t39.struck_off_on is null or t39.struck_off_on > $7::date))
            and (t39.listed_on is not null and t39.struck_off_on is null)
          ), false) and exists (select 1
            from licences t40
            where t40.enterprise_id = t35.id
            and t40.city_code = $2::bigint
            and $3::text = any(t40.department_codes)
            and t40.state = $17::text
          ) and not coalesce(exists (select 1
            from licences t41
            where t41.enterprise_id = t35.id
            and t41.city_code = $2::bigint
            and $3::text = any(t41.department_codes)
            and t41.state = any($14::text[])
          ), false))
        ),
        ',"edges":[',
        string_agg(t42.j0, ','),
        ']}'
      )
      from (select concat(
          '{"node":{"uscc":',
          coalesce('"' || t43.uscc || '"', 'null'),
          ',"name":',
          to_json(t43.name),
          '}}'
        ) as j0
        from enterprises t43
        where t43.city_code = $2::bigint
        and $3::text = any(t43.department_codes)
        and (t43.status = $16::text and not coalesce(exists (select 1
          from pilots t44
          where t44.enterprise_id = t43.id
          and t44.city_code = $2::bigint
          and $3::text = any(t44.department_codes)
          and t44.left_on is null
        ), false) and exists (select 1
          from standardizations t45
          where t45.enterprise_id = t43.id
          and t45.city_code = $2::bigint
          and $3::text = any(t45.department_codes)
          and (t45.state = any($11::text[]) and t45.valid_to >= ($7::date + $12::bigint::integer))
        ) and not coalesce(exists (select 1
          from credit_records_face t46
          where t46.enterprise_id = t43.id
          and t46.city_code = $2::bigint
          and (t46.listed_on <= $7::date and (t46.removed_on is null or t46.removed_on > $7::date) and (t46.until is null or t46.until > $7::date))
          and (t46.listed_on is not null and t46.removed_on is null and t46.until > ($7::date + $13::bigint::integer))
        ), false) and not coalesce(exists (select 1
          from hazards_face t47
          where t47.enterprise_id = t43.id
          and t47.city_code = $2::bigint
          and (t47.listed_on <= $7::date and (t47.struck_off_on is null or t47.struck_off_on > $7::date))
          and (t47.listed_on is not null and t47.struck_off_on is null)
        ), false) and exists (select 1
          from licences t48
          where t48.enterprise_id = t43.id
          and t48.city_code = $2::bigint
          and $3::text = any(t48.department_codes)
          and t48.state = $17::text
        ) and not coalesce(exists (select 1
          from licences t49
          where t49.enterprise_id = t43.id
          and t49.city_code = $2::bigint
          and $3::text = any(t49.department_codes)
          and t49.state = any($14::text[])
        ), false))
        order by t43.name asc, t43.id asc
        limit $9::bigint
      ) t42
    ),
    '}'
  )
)
end
