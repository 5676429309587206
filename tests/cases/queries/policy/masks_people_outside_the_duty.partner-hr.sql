select case when set_config('hub.caller', $4::text, true) is not null
then (select concat(
    '{"safetyPeople":',
    (select concat(
        '{"edges":[',
        coalesce(string_agg(t1.j0, ','), ''),
        ']}'
      )
      from (select concat(
          '{"node":{"post":"',
          t2.post,
          '","name":',
          coalesce(to_json((select t3.name
            from safety_people_personal t3
            where t3.id = t2.id
            and t3.city_code = $1::bigint
          ))::text, 'null'),
          ',"mobile":null,"idNumber":',
          coalesce(to_json(t2.id_number_masked)::text, 'null'),
          ',"certificateNo":',
          coalesce(to_json(t2.certificate_no_masked)::text, 'null'),
          ',"enterprise":',
          coalesce((select concat(
              '{"name":',
              to_json(t4.name),
              '}'
            ) as j
            from enterprises_face t4
            where t4.id = t2.enterprise_id
            and t4.city_code = $1::bigint
          ), 'null'),
          '}}'
        ) as j0
        from safety_people_city t2
        left join enterprises_face t5 on t5.id = t2.enterprise_id
        and t5.city_code = $1::bigint
        where t2.city_code = $1::bigint
        and exists (select 1
          from enterprises_face t6
          where t6.id = t2.enterprise_id
          and t6.city_code = $1::bigint
          and t6.status = $2::text
        )
        order by (t5.uscc is null) asc, t5.uscc asc, t2.id asc
        limit $3::bigint
      ) t1
    ),
    '}'
  )
)
end
